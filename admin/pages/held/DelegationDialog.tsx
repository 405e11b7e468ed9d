import { useState } from 'react';
import {
  Box,
  Button,
  Field,
  Flex,
  IconButton,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Trash, User } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Delegation, DelegationsPage } from '../../../src/contracts/decisions';
import {
  useDelegateMutation,
  useEndDelegationMutation,
  useGetDelegationsQuery,
} from '../../data/decisions-api';
import { failureOf } from '../../data/failure';
import { MomentField } from '../../decisions/MomentField';
import { useTexts } from '../../translations/use-texts';

/** Who decides in one's place, and when. Absent for those who have nothing to hand over. */
export const DelegationDialog = () => {
  const { say } = useTexts();
  const { data } = useGetDelegationsQuery(undefined);
  if (data === undefined) return null;
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={<User />}>
          {say('deputy.open')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('form.close')}>
          <Modal.Title>{say('deputy.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography tag="p">{say('deputy.body')}</Typography>
            <Named page={data} />
            <Naming page={data} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('form.close')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const Named = ({ page }: { readonly page: DelegationsPage }) => {
  const { say } = useTexts();
  if (page.delegations.length === 0) {
    return (
      <Typography tag="p" textColor="neutral600">
        {say('deputy.none')}
      </Typography>
    );
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {page.delegations.map((each) => (
        <Entry key={each.id} delegation={each} />
      ))}
    </Flex>
  );
};

const Entry = ({ delegation }: { readonly delegation: Delegation }) => {
  const { say } = useTexts();
  const intl = useIntl();
  const [end] = useEndDelegationMutation();
  const { toggleNotification } = useNotification();
  const { id, from, to, startsAt, endsAt } = delegation;
  const date = (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const onEnd = async () => {
    try {
      await end(id).unwrap();
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
    }
  };
  return (
    <Flex tag="li" justifyContent="space-between" gap={4}>
      <Typography>
        {say('deputy.entry', {
          from: from.name,
          to: to.name,
          start: date(startsAt),
          end: date(endsAt),
        })}
      </Typography>
      <IconButton
        label={say('deputy.end', { name: to.name })}
        variant="ghost"
        onClick={() => void onEnd()}
      >
        <Trash />
      </IconButton>
    </Flex>
  );
};

const Naming = ({ page }: { readonly page: DelegationsPage }) => {
  const { say } = useTexts();
  const [delegate, { isLoading }] = useDelegateMutation();
  const { toggleNotification } = useNotification();
  const [to, setTo] = useState<string | null>(null);
  const [startsAt, setStartsAt] = useState<string | null>(null);
  const [endsAt, setEndsAt] = useState<string | null>(null);
  const isBackwards = startsAt !== null && endsAt !== null && startsAt >= endsAt;
  const onName = async () => {
    if (to === null || startsAt === null || endsAt === null) return;
    try {
      await delegate({ to, startsAt, endsAt }).unwrap();
      toggleNotification({ type: 'success', message: say('deputy.done') });
      setTo(null);
      setStartsAt(null);
      setEndsAt(null);
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
    }
  };
  if (page.colleagues.length === 0) {
    return <Typography tag="p">{say('deputy.nobody')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="delta" tag="h3">
        {say('deputy.name')}
      </Typography>
      <Field.Root name="to" required>
        <Field.Label>{say('deputy.to')}</Field.Label>
        <SingleSelect
          value={to}
          placeholder={say('control.choose')}
          onChange={(chosen) => {
            setTo(String(chosen));
          }}
        >
          {page.colleagues.map(({ id, name }) => (
            <SingleSelectOption key={id} value={id}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <MomentField
        name="startsAt"
        label={say('deputy.from')}
        isRequired
        value={startsAt}
        onChange={setStartsAt}
      />
      <MomentField
        name="endsAt"
        label={say('deputy.until')}
        isRequired
        value={endsAt}
        onChange={setEndsAt}
        error={isBackwards ? say('deputy.backwards') : undefined}
      />
      <Box>
        <Button
          loading={isLoading}
          disabled={to === null || startsAt === null || endsAt === null || isBackwards}
          onClick={() => void onName()}
        >
          {say('deputy.name')}
        </Button>
      </Box>
    </Flex>
  );
};
