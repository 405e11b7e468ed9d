import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useTexts } from '../../translations/use-texts';
import { Card } from '../policy/Card';
import { rulesOf } from './place';
import { readPage } from './read-page';
import { pageAbout } from './texts';

/** Every rule that texts are read by, and what it is about. */
export const RuleList = () => {
  const { say } = useTexts();
  return (
    <Page.Main>
      <Page.Title>{say('rules.title')}</Page.Title>
      <Layouts.Header title={say('rules.title')} subtitle={say('rules.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Card title={say('kind.plainLanguage')}>
            <Rules names={rulesOf.plainLanguage} />
          </Card>
          <Card title={say('kind.accessibility')}>
            <Rules names={rulesOf.accessibility} />
          </Card>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

const Rules = ({ names }: { readonly names: readonly string[] }) => {
  const { language } = useTexts();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {names.map((name) => {
        const { title, intro } = readPage(pageAbout(name, language) ?? '');
        return (
          <Box tag="li" key={name}>
            <Link tag={NavLink} to={name}>
              {title}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {intro}
            </Typography>
          </Box>
        );
      })}
    </Flex>
  );
};
