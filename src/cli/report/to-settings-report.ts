import { describeProfile } from '../../app/profile/describe-profile';
import { profileOf, type Profile } from '../../app/profile/profile';
import type { Language } from '../../messages/language';
import type { FileReport } from './check-report';

/** What was changed about the check of a workbook; nothing where nothing was. */
export function toSettingsReport(
  profile: Profile,
  language: Language,
): Pick<FileReport, 'settings'> {
  if (profile === profileOf(undefined)) return {};
  const { pack, severities, options, unusable } = describeProfile(profile, language);
  const isPlain =
    !pack && unusable.length === 0 && [severities, options].every((one) => isEmpty(one));
  if (isPlain) return {};
  return {
    settings: {
      ...(pack && {
        pack: {
          id: pack.id,
          name: pack.name,
          from: pack.from === 'caller' ? 'command-line' : 'workbook',
        },
      }),
      severities,
      options,
      unusable: [...unusable],
    },
  };
}

function isEmpty(object: object): boolean {
  return Object.keys(object).length === 0;
}
