/** The element at a position. @throws RangeError where there is none */
export function at<Element>(list: readonly Element[], position: number | bigint): Element {
  const index = Number(position);
  const element = list[index];
  if (element === undefined || index < 0)
    throw new RangeError(`nothing at position ${position} of ${list.length}`);
  return element;
}

/** The list with the element at a position replaced. */
export function replaced<Element>(
  list: readonly Element[],
  position: number,
  element: Element,
): Element[] {
  return list.map((each, index) => (index === position ? element : each));
}

/** Whether numbers, or hex strings, ascend strictly. */
export function ascends(list: readonly (number | bigint | string)[]): boolean {
  return list.every((each, index) => index === 0 || at(list, index - 1) < each);
}
