import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { ArrowLeft, Check, Clock, Earth, Eye, WarningCircle } from '@strapi/icons';
import { NoteIcon } from '../../../decisions/NoteIcon';
import { useTexts } from '../../../translations/use-texts';
import type { Choice, Offer } from './choices';
import { Key } from './Key';

const looks = {
  return: { icon: ArrowLeft, variant: 'tertiary', key: 'r' },
  approve: { icon: Check, variant: 'secondary', key: 'a' },
  plan: { icon: Clock, variant: 'default', key: 't' },
  publish: { icon: Earth, variant: 'default', key: 'p' },
  review: { icon: Eye, variant: 'default', key: 'g' },
} as const;

/** The letters of the decisions that can be made now. */
export const keysOf = (
  offers: readonly Offer[],
  onChoose: (choice: Choice) => void
): Readonly<Record<string, () => void>> =>
  Object.fromEntries(
    offers
      .filter(({ isOff }) => !isOff)
      .map(({ choice }) => [
        looks[choice].key,
        () => {
          onChoose(choice);
        },
      ])
  );

interface DecisionBarProps {
  readonly offers: readonly Offer[];
  readonly onChoose: (choice: Choice) => void;
  /** Whether letters do what the buttons do. */
  readonly hasKeys: boolean;
  readonly onKeys: (isOn: boolean) => void;
}

/** The decisions, always in view, each saying what happens next or why it cannot be made. */
export const DecisionBar = ({ offers, onChoose, hasKeys, onKeys }: DecisionBarProps) => {
  const { say } = useTexts();
  const isTimed = offers.some(({ choice }) => choice === 'plan');
  const reasons = [...new Set(offers.filter(({ isOff }) => isOff).map(({ means }) => means))];
  return (
    <Box
      tag="section"
      aria-label={say('decide.title')}
      position="sticky"
      bottom={0}
      zIndex={2}
      background="neutral0"
      borderColor="neutral150"
      shadow="popupShadow"
      hasRadius
      padding={4}
      marginTop={6}
    >
      {reasons.length > 0 && (
        <Flex gap={2} alignItems="flex-start" paddingBottom={3} id="decide-reasons">
          <NoteIcon icon={WarningCircle} colour="warning600" />
          <Typography tag="p" textColor="neutral800">
            {reasons.join(' ')}
          </Typography>
        </Flex>
      )}
      <Flex gap={4} alignItems="flex-start" justifyContent="space-between">
        <Flex gap={5} alignItems="flex-start" wrap="wrap">
          {offers.map((offer) => (
            <OfferButton
              key={offer.choice}
              offer={offer}
              isSecond={offer.choice === 'publish' && isTimed}
              hasKey={hasKeys}
              onChoose={onChoose}
            />
          ))}
        </Flex>
        <Box paddingTop={3}>
          <Checkbox
            checked={hasKeys}
            onCheckedChange={(checked) => {
              onKeys(checked === true);
            }}
          >
            <Typography variant="pi" textColor="neutral600">
              {say('decide.keys')}
            </Typography>
          </Checkbox>
        </Box>
      </Flex>
    </Box>
  );
};

interface OfferButtonProps {
  readonly offer: Offer;
  /** Whether another is what its reader was asked for. */
  readonly isSecond: boolean;
  /** Whether its letter does the same. */
  readonly hasKey: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** One decision, and beneath it what happens next; why it is off is said once for them all. */
const OfferButton = ({
  offer: { choice, isOff, means },
  isSecond,
  hasKey,
  onChoose,
}: OfferButtonProps) => {
  const { say } = useTexts();
  const { icon: Icon, variant, key } = looks[choice];
  const note = isOff ? 'decide-reasons' : `decide-${choice}`;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} maxWidth="26rem">
      <Button
        size="L"
        variant={isSecond ? 'secondary' : variant}
        startIcon={<Icon />}
        endIcon={hasKey && !isOff ? <Key aria-hidden>{key.toUpperCase()}</Key> : null}
        aria-keyshortcuts={hasKey && !isOff ? key : undefined}
        disabled={isOff}
        aria-describedby={note}
        style={{ whiteSpace: 'nowrap' }}
        onClick={() => {
          onChoose(choice);
        }}
      >
        {say(`decide.${choice}`)}
      </Button>
      {!isOff && (
        <Typography tag="p" variant="pi" textColor="neutral600" id={note}>
          {means}
        </Typography>
      )}
    </Flex>
  );
};
