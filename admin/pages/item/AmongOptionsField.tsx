import { at, listAt, textAt } from '../../policies/json-path';
import { localizedAt } from '../../policies/draft';
import { useTexts } from '../../translations/use-texts';
import type { FieldProps } from '../form/FieldFrame';
import { useForm } from '../form/form';
import { ManyField } from '../form/ManyField';

/** Some of the options that stand beside it in the same settings. */
export const AmongOptionsField = (props: FieldProps) => {
  const { tree } = useForm();
  const { language } = useTexts();
  const options = listAt(at(tree, props.path.slice(0, -1)), ['options']).map((option) => {
    const value = textAt(option, ['value']);
    return { value, label: localizedAt(option, ['label'], language) || value };
  });
  return <ManyField {...props} options={options} />;
};
