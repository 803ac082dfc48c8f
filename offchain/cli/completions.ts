/** Completion scripts for shells, from the words of the command tree. */

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

export interface CompletionOption {
  /** `--dry-run` */
  readonly flag: string;
  readonly words: string;
}

export interface CompletionWord {
  /** The commands before it. */
  readonly path: readonly string[];
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletionOption[];
}

export function scriptFor(
  shell: Shell,
  words: readonly CompletionWord[],
  everywhere: readonly CompletionOption[],
): string {
  return { bash, zsh, fish }[shell](words, everywhere);
}

function bash(words: readonly CompletionWord[], everywhere: readonly CompletionOption[]): string {
  const flags = everywhere.map(({ flag }) => flag).join(" ");
  const cases = paths(words).map(([path, names, options]) => {
    const list = [...names, ...options.map(({ flag }) => flag)].join(" ");
    return `    "${path}") words="${list}" ;;`;
  });
  return `# cairn completion for bash
_cairn() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      -*) ;;
      *) case " ${topWords(words)} " in *" $word "*) path="\${path:+$path }$word" ;; esac ;;
    esac
  done
  case "$path" in
${cases.join("\n")}
  esac
  if [[ "$current" == -* || "$words" != "" && "$current" != */* ]]; then
    COMPREPLY=($(compgen -W "$words ${flags}" -- "$current"))
  fi
  if [[ \${#COMPREPLY[@]} -eq 0 ]]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _cairn cairn`;
}

function zsh(words: readonly CompletionWord[], everywhere: readonly CompletionOption[]): string {
  const cases = paths(words).map(([path, names, options]) => {
    const list = [
      ...names.map((name) => described(name, summaryOf(words, path, name))),
      ...options.map(({ flag, words: text }) => described(flag, text)),
    ];
    return `    "${path}") entries=(${list.join(" ")}) ;;`;
  });
  const flags = everywhere.map(({ flag, words: text }) => described(flag, text)).join(" ");
  return `#compdef cairn
# cairn completion for zsh
_cairn() {
  local place="" word
  local -a entries flags
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case " ${topWords(words)} " in *" $word "*) place="\${place:+$place }$word" ;; esac
  done
  case "$place" in
${cases.join("\n")}
  esac
  flags=(${flags})
  _describe -t commands command entries
  _describe -t options option flags
  _files
}
compdef _cairn cairn`;
}

function fish(words: readonly CompletionWord[], everywhere: readonly CompletionOption[]): string {
  const lines = words.map(({ path, name, summary }) => {
    const condition =
      path.length === 0
        ? "__fish_use_subcommand"
        : `__fish_seen_subcommand_from ${path[0]}; and not __fish_seen_subcommand_from ${namesUnder(words, path).join(" ")}`;
    return `complete -c cairn -n "${condition}" -f -a ${name} -d ${single(summary)}`;
  });
  const options = words.flatMap(({ path, name, options }) =>
    options.map(({ flag, words: text }) => {
      const seen = [...path, name]
        .map((each) => `__fish_seen_subcommand_from ${each}`)
        .join("; and ");
      return `complete -c cairn -n "${seen}" -l ${flag.slice(2)} -d ${single(text)}`;
    }),
  );
  const flags = everywhere.map(
    ({ flag, words: text }) => `complete -c cairn -l ${flag.slice(2)} -d ${single(text)}`,
  );
  return ["# cairn completion for fish", ...flags, ...lines, ...options].join("\n");
}

type Path = readonly [path: string, names: readonly string[], options: readonly CompletionOption[]];

/** Every place that words can be typed at: the root, nouns, and commands. */
function paths(words: readonly CompletionWord[]): Path[] {
  const root: Path = ["", namesUnder(words, []), []];
  return [
    root,
    ...words.map(({ path, name, options }): Path => {
      const here = [...path, name];
      return [here.join(" "), namesUnder(words, here), options];
    }),
  ];
}

function namesUnder(words: readonly CompletionWord[], path: readonly string[]): string[] {
  return words.filter((word) => word.path.join(" ") === path.join(" ")).map(({ name }) => name);
}

function summaryOf(words: readonly CompletionWord[], path: string, name: string): string {
  return words.find((word) => word.path.join(" ") === path && word.name === name)?.summary ?? "";
}

function topWords(words: readonly CompletionWord[]): string {
  return [...new Set(words.map(({ name }) => name))].join(" ");
}

/** `'name:what it does'` for zsh. */
function described(name: string, words: string): string {
  return single(`${name.replaceAll(":", "\\:")}:${words}`);
}

function single(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
