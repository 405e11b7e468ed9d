import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Limits, LixBand, Metrics } from '../../../src/plain-language';
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

interface ReadabilityProps {
  readonly metrics: Metrics;
  /** LIX from which a text is easy, medium, hard and very hard. */
  readonly edges: Limits['lixBands'];
}

/** LIX with its band: a number, a word and an icon, and where on the scale that is. */
export const Readability = ({ metrics: { lix, lixBand }, edges }: ReadabilityProps) => {
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
      <Box aria-hidden>
        <Box position="relative" height="8px">
          <Needle style={{ left: `${100 * placeOf(lix, edges)}%` }} />
        </Box>
        <Flex gap={1} alignItems="stretch">
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
        <Box position="relative" height="1.6rem">
          {edges.map((edge, index) => (
            <Edge key={edge} style={{ left: `${(100 * (index + 1)) / bands.length}%` }}>
              <Typography variant="pi" textColor="neutral600">
                {edge}
              </Typography>
            </Edge>
          ))}
        </Box>
      </Box>
    </Flex>
  );
};

/** Points down at the scale. */
const Needle = styled.span`
  position: absolute;
  bottom: 1px;
  border: 5px solid transparent;
  border-bottom: 0;
  border-top-color: ${({ theme }) => theme.colors.neutral800};
  transform: translateX(-50%);
`;

/** Stands under the end of a band. */
const Edge = styled.span`
  position: absolute;
  transform: translateX(-50%);
`;

/**
 * How far along the scale a LIX is, 0 to 1: every band is as wide as another, and
 * the outer ones, which have no end, are taken to be as long as their neighbours.
 */
const placeOf = (lix: number, edges: Limits['lixBands']): number => {
  const [easy, medium, hard, veryHard] = edges;
  const all = [2 * easy - medium, easy, medium, hard, veryHard, 2 * veryHard - hard];
  const band = Math.max(0, all.filter((edge) => lix >= edge).length - 1);
  const [from = 0, to = Infinity] = [all[band], all[band + 1]];
  const within = (lix - from) / (to - from);
  return Math.min(1, Math.max(0, (band + within) / bands.length));
};
