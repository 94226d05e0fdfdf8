/** Names that no host on the Internet has (RFC 2606, RFC 6761), and the addresses of one's own machine. */
const reserved = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost)$|^127\.|^\[::1\]$/;

/** Tells whether a host is only there for examples, tests, or one's own machine: `notmycv.example`. */
export function isReservedHost(host: string): boolean {
  return reserved.test(host.toLowerCase());
}
