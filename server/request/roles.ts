/** Codes of the admin roles behind a request; none for tokens and users of the public API. */
export const rolesOf = ({
  auth,
  user,
}: {
  readonly auth?: unknown;
  readonly user?: unknown;
}): readonly string[] => {
  const strategy = (auth as { strategy?: { name?: string } } | undefined)?.strategy?.name;
  if (strategy !== 'admin') return [];
  const roles = (user as { roles?: { code?: string }[] } | undefined)?.roles ?? [];
  return roles.map(({ code }) => code).filter((code) => code !== undefined);
};
