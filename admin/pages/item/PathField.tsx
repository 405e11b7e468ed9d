import type { FieldProps } from '../form/FieldFrame';
import { ManyField } from '../form/ManyField';
import { SelectField } from '../form/SelectField';
import { useSurroundings } from '../policy/surroundings';

/** A place in the content: chosen among those that all the governed types have. */
export const PathField = (props: FieldProps) => (
  <SelectField {...props} options={usePathOptions()} />
);

export const PathsField = (props: FieldProps) => (
  <ManyField {...props} options={usePathOptions()} />
);

const usePathOptions = () => {
  const { paths } = useSurroundings();
  return paths.map(({ path, names }) => ({ value: path, label: names.join(' › ') }));
};
