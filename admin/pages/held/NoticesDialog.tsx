import { useState } from 'react';
import { Button, Checkbox, Field, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Bell } from '@strapi/icons';
import { noticeKinds, type NoticePreferences } from '../../../src/contracts/decisions';
import {
  useGetNoticePreferencesQuery,
  useSaveNoticePreferencesMutation,
} from '../../data/decisions-api';
import { failureOf } from '../../data/failure';
import { useTexts } from '../../translations/use-texts';

/** What one is told of by e-mail, and how often. */
export const NoticesDialog = () => {
  const { say } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useGetNoticePreferencesQuery(undefined);
  if (data === undefined) return null;
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={<Bell />}>
          {say('notices.open')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('form.close')}>
          <Modal.Title>{say('notices.title')}</Modal.Title>
        </Modal.Header>
        <Preferring
          kept={data}
          onDone={() => {
            setIsOpen(false);
          }}
        />
      </Modal.Content>
    </Modal.Root>
  );
};

interface PreferringProps {
  readonly kept: NoticePreferences;
  readonly onDone: () => void;
}

const Preferring = ({ kept, onDone }: PreferringProps) => {
  const { say } = useTexts();
  const [save, { isLoading }] = useSaveNoticePreferencesMutation();
  const { toggleNotification } = useNotification();
  const [{ muted, digest }, setPreferences] = useState(kept);
  const onSave = async () => {
    try {
      await save({ muted, digest }).unwrap();
      toggleNotification({ type: 'success', message: say('notices.saved') });
      onDone();
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
    }
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Flex
            tag="fieldset"
            direction="column"
            alignItems="flex-start"
            gap={3}
            borderWidth={0}
            padding={0}
          >
            <Typography tag="legend" variant="delta" paddingBottom={3}>
              {say('notices.tell')}
            </Typography>
            {noticeKinds.map((kind) => (
              <Checkbox
                key={kind}
                checked={!muted.includes(kind)}
                onCheckedChange={(isTold) => {
                  setPreferences({
                    digest,
                    muted:
                      isTold === true ? muted.filter((each) => each !== kind) : [...muted, kind],
                  });
                }}
              >
                {say(`notice.${kind}`)}
              </Checkbox>
            ))}
          </Flex>
          <Field.Root name="digest">
            <Field.Label>{say('notices.digest')}</Field.Label>
            <Radio.Group
              value={digest}
              onValueChange={(value: string) => {
                setPreferences({ muted, digest: value === 'daily' ? 'daily' : 'atOnce' });
              }}
            >
              <Radio.Item value="atOnce">{say('notices.atOnce')}</Radio.Item>
              <Radio.Item value="daily">{say('notices.daily')}</Radio.Item>
            </Radio.Group>
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('form.cancel')}</Button>
        </Modal.Close>
        <Button loading={isLoading} onClick={() => void onSave()}>
          {say('notices.save')}
        </Button>
      </Modal.Footer>
    </>
  );
};
