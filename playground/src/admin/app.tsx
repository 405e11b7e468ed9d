/** The panel can be used in Swedish; what Strapi would fetch from elsewhere stays off. */
export default {
  config: {
    locales: ['sv'],
    tutorials: false,
    notifications: { releases: false },
  },
};
