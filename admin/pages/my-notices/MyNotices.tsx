import { useState } from 'react';
import { Button, Checkbox, Field, Flex, Grid, Radio, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { Check } from '@strapi/icons';
import {
  noticeKinds,
  type NoticeKind,
  type NoticePreferences,
} from '../../../src/contracts/decisions';
import { audienceOf } from '../../../src/notices/receivers';
import { useSaveNoticePreferencesMutation } from '../../data/decisions-api';
import { failureOf } from '../../data/failure';
import { useTexts } from '../../translations/use-texts';
import { LeaveGuard } from '../form/LeaveGuard';
import { Card } from '../policy/Card';

/** In the order of what one does most. */
const audiences = ['submitter', 'deciders'] as const;

/** Which mails somebody wants and how often, to be saved. */
export const MyNotices = ({ kept }: { readonly kept: NoticePreferences }) => {
  const { say } = useTexts();
  const [save, { isLoading }] = useSaveNoticePreferencesMutation();
  const { toggleNotification } = useNotification();
  const [{ muted, digest }, setPreferences] = useState(kept);
  const isModified =
    digest !== kept.digest || [...muted].sort().join() !== [...kept.muted].sort().join();
  const onSave = async () => {
    try {
      await save({ muted, digest }).unwrap();
      toggleNotification({ type: 'success', message: say('notices.saved') });
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
    }
  };
  return (
    <Page.Main>
      <Page.Title>{say('notices.title')}</Page.Title>
      <LeaveGuard isModified={isModified} />
      <Layouts.Header
        title={say('notices.title')}
        subtitle={say('notices.subtitle')}
        navigationAction={<BackButton fallback="/" />}
        primaryAction={
          <Button
            startIcon={<Check />}
            loading={isLoading}
            disabled={!isModified}
            onClick={() => void onSave()}
          >
            {say('notices.save')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Card title={say('notices.tell')}>
            <Grid.Root gap={6}>
              {audiences.map((audience) => (
                <Grid.Item key={audience} col={6} s={12} alignItems="flex-start">
                  <Kinds
                    title={say(`notices.for.${audience}`)}
                    kinds={noticeKinds.filter((kind) => audienceOf[kind] === audience)}
                    muted={muted}
                    onChange={(next) => {
                      setPreferences({ digest, muted: next });
                    }}
                  />
                </Grid.Item>
              ))}
            </Grid.Root>
          </Card>
          <Card title={say('notices.digest')}>
            <Field.Root name="digest">
              <Radio.Group
                aria-label={say('notices.digest')}
                value={digest}
                onValueChange={(value: string) => {
                  setPreferences({ muted, digest: value === 'daily' ? 'daily' : 'atOnce' });
                }}
              >
                <Radio.Item value="atOnce">{say('notices.atOnce')}</Radio.Item>
                <Radio.Item value="daily">{say('notices.daily')}</Radio.Item>
              </Radio.Group>
            </Field.Root>
          </Card>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

interface KindsProps {
  readonly title: string;
  readonly kinds: readonly NoticeKind[];
  readonly muted: NoticePreferences['muted'];
  readonly onChange: (muted: NoticePreferences['muted']) => void;
}

const Kinds = ({ title, kinds, muted, onChange }: KindsProps) => {
  const { say } = useTexts();
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="flex-start"
      gap={3}
      borderWidth={0}
      padding={0}
    >
      <Typography tag="legend" variant="sigma" textColor="neutral600" paddingBottom={3}>
        {title}
      </Typography>
      {kinds.map((kind) => (
        <Checkbox
          key={kind}
          checked={!muted.includes(kind)}
          onCheckedChange={(isTold) => {
            onChange(isTold === true ? muted.filter((each) => each !== kind) : [...muted, kind]);
          }}
        >
          {say(`notice.${kind}`)}
        </Checkbox>
      ))}
    </Flex>
  );
};
