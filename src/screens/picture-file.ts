import { createHash } from 'node:crypto';
import type { ScreenManifest } from '#domain/screen-manifest.ts';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** What is wrong with the file of a picture beside its record, or undefined. */
export function pictureMisfit(png: Buffer, record: ScreenManifest[number]): string | undefined {
  // PNG, section 5: a signature, the chunk IHDR with the size, others, and IEND with its four bytes of CRC.
  const isPng =
    png.subarray(0, 8).equals(signature) &&
    png.toString('latin1', 12, 16) === 'IHDR' &&
    png.toString('latin1', png.length - 8, png.length - 4) === 'IEND';
  if (!isPng) return 'is no PNG, or is cut off.';
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  // A drawing may end within a CSS pixel, which the record rounds.
  const isSame = (pixels: number, size: number) => Math.abs(pixels - 2 * size) <= 2;
  if (!isSame(width, record.width) || !isSame(height, record.height)) {
    return `is ${width} × ${height} pixels; its record says twice ${record.width} × ${record.height}.`;
  }
  const isOther = record.sha256 && record.sha256 !== createHash('sha256').update(png).digest('hex');
  return isOther ? 'is another file than its record says: its SHA-256 differs.' : undefined;
}
