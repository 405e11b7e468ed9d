import { Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useTexts } from '../../translations/use-texts';
import { Card } from '../policy/Card';
import { readPage, type Section, type Table as Rows } from './read-page';
import { pageAbout } from './texts';

/** The page about a rule: why it is there, and what it accepts and remarks on. */
export const OneRule = () => {
  const { rule = '' } = useParams();
  const { say, language } = useTexts();
  const text = pageAbout(rule, language);
  if (text === undefined) return <Page.NoData />;
  const { title, intro, sections } = readPage(text);
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={intro}
        navigationAction={<BackButton fallback=".." />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {sections.map((section) => (
            <Card key={section.heading} title={section.heading}>
              <InSection section={section} />
            </Card>
          ))}
          <Typography variant="pi" textColor="neutral600" tag="p">
            {say('rules.thumb')}
          </Typography>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

const InSection = ({ section: { heading, paragraphs, table } }: { readonly section: Section }) => (
  <>
    {paragraphs.map((paragraph) => (
      <Typography key={paragraph} tag="p">
        <WithCode text={paragraph} />
      </Typography>
    ))}
    {table !== undefined && <Examples table={table} label={heading} />}
  </>
);

interface ExamplesProps {
  readonly table: Rows;
  readonly label: string;
}

const wrapping = { whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;

const Examples = ({ table: { head, rows }, label }: ExamplesProps) => (
  <Table colCount={head.length} rowCount={rows.length + 1} aria-label={label}>
    <Thead>
      <Tr>
        {head.map((cell) => (
          <Th key={cell}>
            <Typography variant="sigma" textColor="neutral600">
              {cell}
            </Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
    <Tbody>
      {rows.map((cells) => (
        <Tr key={cells[0]}>
          {cells.map((cell, index) => (
            <Td key={index}>
              <Typography textColor="neutral800" style={wrapping}>
                <WithCode text={cell} />
              </Typography>
            </Td>
          ))}
        </Tr>
      ))}
    </Tbody>
  </Table>
);

/** `What stands like this` in a page is code. */
const WithCode = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split('`')
      .map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>))}
  </>
);
