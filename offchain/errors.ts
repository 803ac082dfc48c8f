/** What every error of Cairn says about itself. */
export interface CairnErrorParameters {
  /** Stable and machine readable, lower case with hyphens: `amount-malformed`. */
  readonly code: string;
  /** What went wrong, in one sentence without the remedy. */
  readonly message: string;
  /** What to do next, in one sentence that can be followed. */
  readonly advice: string;
  /** The page that explains it, from the project's root: `docs/vault.md#claim`. */
  readonly docs?: string | undefined;
  /** What was observed: traces, values, a peer's own words. One fact a line. */
  readonly details?: readonly string[] | undefined;
  /** What was caught. Anything can be thrown, so anything can be a cause. */
  readonly cause?: unknown;
}

/** The plain form that `--json` prints. */
export interface CairnErrorRecord {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  readonly docs?: string;
  readonly details?: readonly string[];
  readonly cause?: string;
}

/**
 * The base of all errors that Cairn throws on purpose. `message` is one
 * sentence, so that it can be quoted; `explain()` is what a person reads, and
 * `JSON.stringify` gives what a program reads. Stacks appear in neither.
 */
export class CairnError extends Error {
  readonly code: string;
  readonly advice: string;
  readonly docs: string | undefined;
  readonly details: readonly string[];

  constructor(parameters: CairnErrorParameters) {
    super(
      parameters.message,
      parameters.cause === undefined ? undefined : { cause: parameters.cause },
    );
    this.name = new.target.name;
    this.code = parameters.code;
    this.advice = parameters.advice;
    this.docs = parameters.docs;
    this.details = parameters.details ?? [];
  }

  /** The first error of the chain of causes, this one included, that satisfies the test. */
  walk(test: (error: unknown) => boolean): unknown {
    return causesOf(this).find(test);
  }

  /** Message, facts, causes, remedy and page, on lines of their own. */
  explain(): string {
    const causes = causesOf(this)
      .slice(1)
      .map((cause) => `  because: ${describe(cause)}`);
    return [
      `${this.message} [${this.code}]`,
      ...this.details.map((detail) => `  ${detail}`),
      ...causes,
      `  next: ${this.advice}`,
      ...(this.docs === undefined ? [] : [`  see: ${this.docs}`]),
    ].join("\n");
  }

  toJSON(): CairnErrorRecord {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      advice: this.advice,
      ...(this.docs === undefined ? {} : { docs: this.docs }),
      ...(this.details.length === 0 ? {} : { details: this.details }),
      ...(this.cause === undefined ? {} : { cause: describe(this.cause) }),
    };
  }
}

/** An error and what caused it, outermost first. */
export function causesOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  // A cause may lead back to an error that was already seen.
  for (let link = error; link !== undefined && !chain.includes(link); ) {
    chain.push(link);
    link = link instanceof Error ? link.cause : undefined;
  }
  return chain;
}

/**
 * One line for anything that was thrown. Libraries throw strings, plain objects
 * and errors whose message is `[object Object]`; their content is kept.
 */
export function describe(thrown: unknown): string {
  if (thrown instanceof CairnError) return `${thrown.message} [${thrown.code}]`;
  if (thrown instanceof Error) {
    return thrown.message === "" || thrown.message.includes("[object Object]")
      ? `${thrown.name}: ${serialised(thrown)}`
      : thrown.message;
  }
  return typeof thrown === "string" ? thrown : serialised(thrown);
}

function serialised(value: unknown): string {
  try {
    const text = JSON.stringify(value, (_key, part) =>
      typeof part === "bigint" ? part.toString() : part,
    );
    return text ?? String(value);
  } catch {
    return String(value);
  }
}
