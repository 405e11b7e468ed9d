import { TextButton } from '@strapi/design-system';
import { useTexts } from '../translations/use-texts';
import { useJumpToField } from './jump-to-field';

interface ToFieldProps {
  /** The content type whose form the field is in. */
  readonly model: string;
  readonly path: readonly string[];
}

/** Leads to the field that a remark is about. */
export const ToField = ({ model, path }: ToFieldProps) => {
  const { say } = useTexts();
  const jumpToField = useJumpToField(model);
  return (
    <TextButton
      onClick={() => {
        jumpToField(path);
      }}
    >
      {say('item.goToField')}
    </TextButton>
  );
};
