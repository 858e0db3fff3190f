const LONGEST_NAME = 31;

/** The name itself, or with a number where a sheet has it already: names differ by more than case. */
export function freeSheetName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name = wanted.slice(0, LONGEST_NAME);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}
