import type { FlowOwner } from './meaning';
import { readWords } from './read-words';
import { bareText } from './remembered';

/**
 * Whose movement a title speaks of, if of one kind of households only. The reduction of poverty
 * is that of poor households where it names no others.
 */
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
  if (owners.size === 0 && titles.some((title) => /giam ngheo/.test(bareText(title))))
    return 'poor';
  return owners.size === 1 ? owner : undefined;
}
