/** What the demo asserts: every statement is counted, and one that does not hold makes it fail. */
export interface Statement {
  readonly text: string;
  readonly holds: boolean;
  /** What was found instead. */
  readonly found?: string;
}

export class Checks {
  private readonly made: Statement[] = [];
  private readonly onStatement: (statement: Statement) => void;

  constructor(onStatement: (statement: Statement) => void = () => {}) {
    this.onStatement = onStatement;
  }

  get statements(): readonly Statement[] {
    return this.made;
  }

  get ok(): boolean {
    return this.made.length > 0 && this.made.every(({ holds }) => holds);
  }

  /** States something; `found` is shown where it does not hold. */
  that(text: string, holds: boolean, found?: string): void {
    const statement = { text, holds, ...(holds || found === undefined ? {} : { found }) };
    this.made.push(statement);
    this.onStatement(statement);
  }

  /** States something of every element; the first few for which it does not hold are shown. */
  ofAll<Element>(
    text: string,
    elements: readonly Element[],
    fault: (element: Element) => string | undefined,
  ): void {
    const faults = elements.flatMap((element) => fault(element) ?? []);
    const more = faults.length > 3 ? `, and ${faults.length - 3} more` : "";
    this.that(
      text,
      elements.length > 0 && faults.length === 0,
      faults.slice(0, 3).join("; ") + more,
    );
  }
}
