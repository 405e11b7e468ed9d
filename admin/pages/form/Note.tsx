import { Box, Typography } from '@strapi/design-system';

/** Something to know about the whole page. */
export const Note = ({ children }: { readonly children: string }) => (
  <Box background="secondary100" padding={4} hasRadius role="note">
    <Typography>{children}</Typography>
  </Box>
);
