import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface CardProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A white box with a heading, as Strapi's settings pages have them. */
export const Card = ({ title, children }: CardProps) => (
  <Box background="neutral0" hasRadius shadow="filterShadow" padding={6} tag="section">
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="delta" tag="h2">
        {title}
      </Typography>
      {children}
    </Flex>
  </Box>
);
