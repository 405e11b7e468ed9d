import type { Contact } from '../story';

/**
 * Those whom readers can turn to. All of them are made up, and the numbers are among
 * those kept free for fiction in Sweden.
 */
const contact = (name: string, title: string, email: string, line: string): Contact => ({
  name,
  title,
  email: `${email}@lerum.example`,
  phone: `031-390 06 ${line}`,
});

export const contacts = {
  park: contact('Malin Öberg', 'enhetschef för park och natur', 'malin.oberg', '11'),
  permits: contact('Daniel Furu', 'bygglovschef', 'daniel.furu', '12'),
  planning: contact('Sanna Wretling', 'planarkitekt', 'sanna.wretling', '13'),
  roads: contact('Peter Hallin', 'projektledare för gator och vägar', 'peter.hallin', '14'),
  operations: contact('Amina Yusuf', 'driftchef', 'amina.yusuf', '15'),
  water: contact('Jonas Bratt', 'enhetschef för vatten', 'jonas.bratt', '16'),
  broadband: contact('Eva Lindskog', 'bredbandssamordnare', 'eva.lindskog', '17'),
  recycling: contact('Tomas Nygren', 'enhetschef för avfall', 'tomas.nygren', '18'),
  schools: contact('Helena Brink', 'handläggare för skolplacering', 'helena.brink', '21'),
  youth: contact('Farid Azizi', 'samordnare för ungas arbete', 'farid.azizi', '22'),
  music: contact('Linnea Roos', 'rektor för kulturskolan', 'linnea.roos', '23'),
  library: contact('Oskar Dahlén', 'bibliotekschef', 'oskar.dahlen', '24'),
  bathing: contact('Mats Engborg', 'enhetschef för fritidsanläggningar', 'mats.engborg', '25'),
  meals: contact('Yasmin Karim', 'måltidschef', 'yasmin.karim', '31'),
  relatives: contact('Birgitta Sand', 'anhörigkonsulent', 'birgitta.sand', '32'),
  elections: contact('Niklas Thorell', 'valsamordnare', 'niklas.thorell', '41'),
  budget: contact('Elin Mård', 'ekonomichef', 'elin.mard', '42'),
  communication: contact('Karin Ek', 'kommunikationschef', 'karin.ek', '43'),
  business: contact('Robert Falk', 'företagslots', 'robert.falk', '44'),
} as const;
