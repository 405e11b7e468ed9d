import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import type { Enforcement } from '../../../src/policy/policy';
import { useTexts } from '../../translations/use-texts';
import { usePlace } from '../form/form';
import { enforcementIcons } from './enforcement';

const choices: readonly Enforcement[] = ['disabled', 'evaluate', 'enforce'];

/** How strictly: three cards, each of which says what will happen. */
export const EnforcementField = () => {
  const place = usePlace(['enforcement']);
  const { say } = useTexts();
  const chosen = typeof place.value === 'string' ? place.value : 'enforce';
  return (
    <Radio.Group
      aria-label={say('scope.enforcement')}
      value={chosen}
      disabled={place.disabled}
      onValueChange={place.change}
      data-path={place.name}
    >
      <Flex gap={4} alignItems="stretch" wrap="wrap">
        {choices.map((choice) => {
          const { icon: Icon, colour } = enforcementIcons[choice];
          return (
            <Box
              key={choice}
              flex="1 1 18rem"
              padding={4}
              hasRadius
              borderColor={chosen === choice ? 'primary600' : 'neutral200'}
              background={chosen === choice ? 'primary100' : 'neutral0'}
            >
              <Radio.Item value={choice}>
                <Flex gap={2} tag="span">
                  <Icon fill={colour} aria-hidden />
                  <Typography fontWeight="semiBold">{say(`enforcement.${choice}`)}</Typography>
                </Flex>
              </Radio.Item>
              <Box paddingTop={2}>
                <Typography variant="pi" textColor="neutral700" tag="p">
                  {say(`enforcement.${choice}.means`)}
                </Typography>
              </Box>
            </Box>
          );
        })}
      </Flex>
    </Radio.Group>
  );
};
