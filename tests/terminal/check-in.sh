#!/usr/bin/env bash
# Drives "intimacy check-in" in a real terminal: keys are sent, screens are captured and looked at.
# At 60 and at 80 columns: begin, go back, stop with Ctrl-C in the middle, go on, finish, read the report. Then without
# colour, on a plain terminal, and on one that is too low. Prints every capture; fails when anything is not as it should be.
set -uo pipefail
cd "$(dirname "$0")/../.."
program=samples/Intimacy.Console/bin/Debug/net10.0/intimacy.dll
[ -f "$program" ] || dotnet build -v quiet samples/Intimacy.Console || exit 1
program=$PWD/$program
if ! command -v tmux >/dev/null; then
  if command -v apt-get >/dev/null; then (apt-get update -qq && apt-get install -y -qq tmux) >/dev/null 2>&1; fi
  command -v tmux >/dev/null || { echo "tmux is needed."; exit 1; }
fi

export LC_ALL=C.UTF-8
work=$(mktemp -d)
socket=check-in-$$
failed=0
screen=
term() { tmux -L "$socket" "$@"; }
trap 'term kill-server 2>/dev/null; rm -rf "$work"' EXIT

# open COLUMNS ROWS: a fresh terminal in a folder of its own.
open() {
  term kill-server 2>/dev/null
  rm -f "$work"/*.json "$work/raw"
  term -f /dev/null new-session -d -x "$1" -y "$2" -c "$work" "env -u NO_COLOR PS1='$ ' bash --norc --noprofile"
  wait_for '\$'
  type_line "intimacy() { dotnet '$program' \"\$@\"; }; clear"
}

press() { term send-keys "$@"; }
type_line() { term send-keys -l "$1"; term send-keys Enter; }
look() { screen=$(term capture-pane -p); }

# wait_for PATTERN: until the screen shows it, at most thirty seconds: the machine may be busy.
wait_for() {
  local i
  for ((i = 0; i < 300; i++)); do
    look
    grep -qE -- "$1" <<<"$screen" && return
    sleep 0.1
  done
  echo "FAILED  waited for: $1"
  failed=$((failed + 1))
  show "instead"
}

show() {
  echo "---- $1"
  sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' <<<"$screen"
  echo "----"
}

has() { grep -qE -- "$1" <<<"$screen" || wrong "no '$1' on the screen"; }
has_not() { ! grep -qE -- "$1" <<<"$screen" || wrong "'$1' on the screen"; }
wrong() {
  echo "FAILED  $1"
  failed=$((failed + 1))
  show "instead"
}
saved() { grep -q -- "$1" "$work/me.json" || { echo "FAILED  the file has no $1"; failed=$((failed + 1)); }; }

# answer KEY FROM TO: the same key for several questions, each waited for.
answer() {
  local i
  for ((i = $2; i <= $3; i++)); do
    wait_for "Question $i of 29"
    press "$1"
  done
}

whole_run() {
  echo "==== $1 columns"
  open "$1" 24
  type_line "intimacy check-in me.json"
  wait_for 'Start'
  show "the welcome"
  has 'about 6 minutes'
  has 'me.json'
  has 'q stop for now'
  press Enter

  wait_for 'Question 1 of 29'
  press 4
  wait_for 'Question 2 of 29'
  press Down Down
  wait_for '> 2  rarely'
  show "the second question, an option in hand"
  press b
  wait_for 'Your answer so far: often'
  show "gone back"
  has '> 4  often'
  press Enter
  wait_for 'Question 2 of 29'
  has_not '>'
  answer 3 2 6
  wait_for 'Question 7 of 29'
  press d
  answer n 8 8
  answer s 9 9
  wait_for 'Question 10 of 29'
  press C-c
  wait_for '^  intimacy check-in me.json'
  show "stopped with Ctrl-C at the tenth question"
  has_not 'Question'
  saved '"feeling-secure": "declined"'
  saved '"no-time-together": "not-applicable"'
  saved '"device-interruptions": "skipped"'
  type_line "stty -a | grep -q ' icanon' && stty -a | grep -q ' echo ' && echo as-before"
  wait_for '^as-before'

  type_line "clear; intimacy check-in me.json"
  wait_for 'Go on'
  show "the welcome back"
  has 'Answered so far: 9 of 29'
  press Enter
  answer 2 10 25
  wait_for 'Question 26 of 29'
  show "a confidential question"
  has 'for you alone'
  press 5
  wait_for 'Question 27 of 29'
  press d
  wait_for 'Question 28 of 29'
  press b
  wait_for 'Question 27 of 29'
  show "back at a confidential question: nothing is to be seen"
  has_not 'chose not to say'
  has_not '>'
  press d
  answer 3 28 29
  wait_for 'Is one of these true'
  press 2
  wait_for 'true for the two of you now'
  press 4
  wait_for 'recent loss. .chosen.'
  show "the situation, one of several chosen"
  press Enter
  wait_for 'Which ideas'
  press 1
  wait_for 'may be shown'
  show "what may be shown"
  has '> 1  Nothing'
  has 'only moves the mark'
  press 4
  wait_for '> 4  Answers'
  show "a digit moves the mark and gives nothing away yet"
  press Up Up Up
  wait_for '> 1  Nothing'
  press Enter
  wait_for 'Done, and saved'
  show "done"
  saved '"sharing": "nothing"'
  saved '"soloOnly": false'
  saved '"origin": "lost-over-time"'
  ! grep -qE 'afraid|controlled' "$work/me.json" || wrong "a confidential answer in the file"
  press 1
  wait_for 'A good time to look again'
  screen=$(term capture-pane -p -S -500)
  has 'Your check-in is saved in me.json'
  has_not 'Question [0-9]+ of'
  has_not 'scared'
  screen=$(head -30 <<<"$screen")
  show "the report begins below; nothing of the questions is left to scroll back to"
}

without_colour() {
  echo "==== without colour"
  open 60 24
  term pipe-pane "cat >> '$work/raw'"
  type_line "NO_COLOR=1 intimacy check-in me.json"
  wait_for 'Start'
  press Enter
  wait_for 'Question 1 of 29'
  press Down
  wait_for '> 1  never'
  press q
  wait_for 'Nothing was saved'
  show "stopped before the first answer"
  sleep 0.3
  if grep -qE $'\e\\[[0-9;]*m' "$work/raw"; then echo "FAILED  a colour or style was sent"; failed=$((failed + 1)); fi
  [ ! -e "$work/me.json" ] || wrong "a file without an answer"
}

# line_by_line NAME ROWS COMMAND
line_by_line() {
  echo "==== $1"
  open 60 "$2"
  type_line "bind 'set enable-bracketed-paste off'; clear"
  sleep 0.5
  term pipe-pane "cat >> '$work/raw'"
  type_line "$3"
  wait_for 'only Enter: 1'
  press Enter
  wait_for 'or s, d, n, q:$'
  type_line 9
  wait_for 'none of the choices'
  type_line 4
  wait_for 'Question 2 of 29'
  type_line b
  wait_for 'only Enter: 4'
  type_line ""
  sleep 1
  look
  show "$1"
  press C-c
  wait_for 'To go on'
  show "stopped with Ctrl-C"
  saved '"curiosity": 3'
}

whole_run 60
whole_run 80
without_colour
line_by_line "a plain terminal" 60 "TERM=dumb intimacy check-in me.json"
if grep -q $'\e' "$work/raw"; then echo "FAILED  a plain terminal was sent a control code"; failed=$((failed + 1)); fi
line_by_line "line by line, as asked for" 60 "intimacy check-in me.json --lines"
line_by_line "a low terminal" 18 "intimacy check-in me.json"

[ "$failed" -eq 0 ] && echo "all as it should be" || echo "$failed failed"
[ "$failed" -eq 0 ]
