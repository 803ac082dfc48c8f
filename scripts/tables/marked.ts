/** Parts of Markdown pages that are made from code, between `<!-- name:start -->` and `<!-- name:end -->`. */

/**
 * The page with what stands between the markers replaced.
 * @throws RangeError where the page does not have both markers once, in order
 */
export function withMarked(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, between, ...others] = page.split(start);
  const [old, after, ...more] = (between ?? "").split(end);
  if (
    before === undefined ||
    old === undefined ||
    after === undefined ||
    others.length + more.length > 0
  )
    throw new RangeError(`the page needs ${start} and ${end}, once each`);
  return `${before}${start}\n\n${content.trim()}\n\n${end}${after}`;
}
