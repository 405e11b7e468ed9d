/**
 * A verb is written by its base form if it is regular, or in full: base, -s, past,
 * participle and -ing.
 */
export const words = `
accomplish = do, finish
accompany = go with
accrue = build up
acquire = get, buy
adhere = stick, keep
alleviate = ease
allocate = give, share out
amend = change
anticipate = expect
apprise = tell
ascertain = find out, check
assist = help
attain = reach
augment = add to, increase
cease = stop
clarify = explain
collaborate = work together
commence = start, begin
compensate = pay
comprise = include
conceal = hide
concur concurs concurred concurred concurring = agree
constitute = make up, be
construct = build
convene = meet
deem = think
delineate = describe
demonstrate = show
depart = leave
designate = choose, name
despatch = send
disburse = pay
disclose = tell
discontinue = stop
dispatch = send
disseminate = spread, share
elucidate = explain
encounter = meet
endeavour = try
enhance = improve
ensure = make sure
enumerate = list
envisage = expect
establish = set up, show
evince = show
execute = carry out
exhibit = show
expedite = speed up
expend = spend
facilitate = help
finalise = finish
finalize = finish
furnish = give
generate = make
illustrate = show
impart = give
implement = carry out, start
incorporate = include
indicate = show
initiate = start
inquire = ask
leverage = use
locate = find
modify = change
necessitate = need
notify = tell
obtain = get
optimise = improve
optimize = improve
originate = start
participate = take part
peruse = read
possess = have
procure = get, buy
prohibit = ban
purchase = buy
reimburse = pay back
reiterate = repeat
relinquish = give up
relocate = move
remit remits remitted remitted remitting = send, pay
render = make
require = need
reside = live
retain = keep
scrutinise = check
scrutinize = check
solicit = ask for
stipulate = state
submit submits submitted submitted submitting = send
substantiate = prove
terminate = end
transmit transmits transmitted transmitted transmitting = send
transpire = happen
undertake undertakes undertook undertaken undertaking = do
utilise = use
utilize = use
vacate = leave
validate = confirm
verify = check
`;

/** The plainer verbs, written in the same way. */
export const plain = `
add
agree agrees agreed agreed agreeing
ask
ban bans banned banned banning
be is was been being
begin begins began begun beginning
build builds built built building
buy buys bought bought buying
carry
change
check
choose chooses chose chosen choosing
confirm
describe
do does did done doing
ease
end
expect
explain
find finds found found finding
finish
get gets got got getting
give gives gave given giving
go goes went gone going
happen
have has had had having
help
hide hides hid hidden hiding
improve
include
increase
keep keeps kept kept keeping
leave leaves left left leaving
list
live
make makes made made making
meet meets met met meeting
move
name
need
pay pays paid paid paying
prove
reach
read reads read read reading
repeat
send sends sent sent sending
set sets set set setting
share
show shows showed shown showing
speed speeds sped sped speeding
spend spends spent spent spending
spread spreads spread spread spreading
start
state
stick sticks stuck stuck sticking
stop stops stopped stopped stopping
take takes took taken taking
tell tells told told telling
think thinks thought thought thinking
try
use
work
`;
