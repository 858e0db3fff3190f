import type { ProgrammePack } from '../../programme/packs';
import { programmeLabels } from '../layout/programme-rows';
import type { Field } from './fields';

/** The programme's projects and sub-projects, to be cut down and filled up with activities. */
export function projectsField(pack: ProgrammePack): Field {
  return {
    path: 'places',
    label: {
      vi: 'Dự án, tiểu dự án và hoạt động',
      en: 'Projects, sub-projects and activities',
    },
    hint: {
      vi: 'Mỗi dòng một mục; bỏ các dự án không có, ghi hoạt động ngay dưới dự án của nó.',
      en: 'One per line; remove what you do not have, put activities right below their project.',
    },
    required: true,
    input: { kind: 'names' },
    initial: programmeLabels(pack).join('\n'),
  };
}
