/** A noun is written by its singular if its plural is regular, or by both; `-` for none. */
export const words = `
amendment = change
assistance - = help
commencement = start
component = part
correspondence - = letters
documentation - = documents
expenditure = spending
expiration = end
inception = start
increment = step
legislation - = laws
magnitude = size
methodology = method
modification = change
objective = aim, goal
obligation = duty
particulars - = details
portion = part
proximity - = nearness
remainder = rest
remuneration = pay
residence = home
statute = law
stipulation = condition
termination = end
utilisation - = use
`;

/** The plainer nouns, written in the same way. */
export const plain = `
aim
change
condition
duty
end
goal
home
law
method
part
size
start
step
`;
