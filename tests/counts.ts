import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

/** Ends a run with what its tests measured, and one line that says how many passed and failed. */
export default class Counts implements Reporter {
  private suite: Suite | undefined;

  onBegin(_: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(): void {
    const measured = (this.suite?.allTests() ?? []).flatMap(({ annotations }) =>
      annotations.flatMap(({ type, description }) => (type === 'measured' ? [description] : [])),
    );
    for (const line of measured) console.log(line);
    const outcomes = (this.suite?.allTests() ?? []).map((test) => test.outcome());
    const count = (...kinds: string[]) => outcomes.filter((kind) => kinds.includes(kind)).length;
    console.log(
      `${count('expected', 'flaky')} passed, ${count('unexpected')} failed, ${count('skipped')} skipped`,
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}
