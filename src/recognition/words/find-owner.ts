import type { FlowOwner } from './meaning';
import { readWords } from './read-words';

/** Whose movement a title speaks of, if of one kind of households only. */
export function findOwner(titles: readonly string[]): FlowOwner | undefined {
  const owners = new Set(
    titles.flatMap((title) =>
      readWords(title).meanings.flatMap((one) =>
        one.says === 'subject' && (one.subject === 'poor' || one.subject === 'nearPoor')
          ? [one.subject]
          : [],
      ),
    ),
  );
  const [owner] = owners;
  return owners.size === 1 ? owner : undefined;
}
