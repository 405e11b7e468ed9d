import { Box, Button, Flex } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useTexts } from '../../translations/use-texts';
import { usePlace } from '../form/form';
import { LocalizedField } from '../form/LocalizedField';
import { TextField } from '../form/TextField';

/** The rule behind an item, quoted word for word; editors read it one click away. */
export const ClauseFields = ({ path }: { readonly path: readonly string[] }) => {
  const place = usePlace(path);
  const { say } = useTexts();
  if (place.value === undefined) {
    return (
      <Box>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={place.disabled}
          onClick={() => {
            place.change({ source: {}, text: {} });
          }}
        >
          {say('clause.add')}
        </Button>
      </Box>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <LocalizedField path={[...path, 'text']} label={say('clause.text')} isLong isRequired />
      <LocalizedField
        path={[...path, 'source']}
        label={say('clause.source')}
        hint={say('clause.source.hint')}
        isRequired
      />
      <TextField path={[...path, 'url']} label={say('clause.url')} placeholder="https://" />
      <Box>
        <Button
          variant="danger-light"
          size="S"
          startIcon={<Trash />}
          disabled={place.disabled}
          onClick={() => {
            place.change(undefined);
          }}
        >
          {say('clause.remove')}
        </Button>
      </Box>
    </Flex>
  );
};
