import { Box } from '@strapi/design-system';
import type { WarningCircle } from '@strapi/icons';

interface NoteIconProps {
  readonly icon: typeof WarningCircle;
  readonly colour: 'primary600' | 'warning600' | 'danger600';
}

/** The icon that a note begins with: as large beside many words as beside few. */
export const NoteIcon = ({ icon: Icon, colour }: NoteIconProps) => (
  <Box shrink={0} paddingTop="1px">
    <Icon fill={colour} width="1.6rem" height="1.6rem" aria-hidden display="block" />
  </Box>
);
