import { placesField, type Field } from './fields';

/** @param label what the rows of the list are, one a line */
export function rowsField(label: Field['label'], initial?: string): Field {
  return {
    ...placesField(label),
    hint: {
      vi: 'Mỗi dòng một mục; có thể dán từ bảng khác, số thứ tự sẽ được bỏ.',
      en: 'One item per line; paste from another table if you like, numbering is dropped.',
    },
    ...(initial !== undefined && { initial }),
  };
}
