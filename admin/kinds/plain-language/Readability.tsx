import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import type { LixBand, Metrics } from '../../../src/plain-language';
import { useTexts } from '../../translations/use-texts';

interface Look {
  readonly icon: typeof CheckCircle;
  readonly variant: 'success' | 'secondary' | 'warning' | 'danger';
  readonly colour: 'success600' | 'secondary600' | 'warning600' | 'danger600';
}

const easy: Look = { icon: CheckCircle, variant: 'success', colour: 'success600' };

const looks: Readonly<Record<LixBand, Look>> = {
  veryEasy: easy,
  easy,
  medium: { icon: Information, variant: 'secondary', colour: 'secondary600' },
  hard: { icon: WarningCircle, variant: 'warning', colour: 'warning600' },
  veryHard: { icon: WarningCircle, variant: 'danger', colour: 'danger600' },
};

const bands: readonly LixBand[] = ['veryEasy', 'easy', 'medium', 'hard', 'veryHard'];

/** LIX with its band: a number, a word and an icon, and where on the scale that is. */
export const Readability = ({ metrics: { lix, lixBand } }: { readonly metrics: Metrics }) => {
  const { say } = useTexts();
  if (lix === undefined || lixBand === undefined) {
    return (
      <Typography variant="pi" textColor="neutral600" tag="p">
        {say('plain.tooShort')}
      </Typography>
    );
  }
  const { icon: Icon, variant, colour } = looks[lixBand];
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap">
        <Typography variant="delta" tag="p" style={{ whiteSpace: 'nowrap' }}>
          {say('plain.lix', { lix: Math.round(lix) })}
        </Typography>
        <Badge variant={variant}>
          <Flex gap={1} tag="span" style={{ whiteSpace: 'nowrap' }}>
            <Icon fill={colour} width="1.2rem" height="1.2rem" aria-hidden />
            {say(`plain.band.${lixBand}`)}
          </Flex>
        </Badge>
      </Flex>
      {/* Says again, for the eye, what the words above have said. */}
      <Flex gap={1} alignItems="stretch" aria-hidden>
        {bands.map((band) => (
          <Box
            key={band}
            flex={1}
            height="6px"
            hasRadius
            background={band === lixBand ? colour : 'neutral200'}
          />
        ))}
      </Flex>
    </Flex>
  );
};
