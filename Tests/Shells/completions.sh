#!/usr/bin/env bash
# Types calls of sumbench into an interactive shell, presses the tab key, and looks at what stands on the screen.
#
#     PATH=.build/debug:$PATH Tests/Shells/completions.sh bash|zsh|fish
#
# Needs tmux and the shell. Prints a line for each call and exits with 1 where one was not completed.
set -u
# Whoever started this may have blocked signals, without which a terminal is of no use.
if [[ -z ${SIGNALS_ARE_DEFAULT-} ]] && env --default-signal true 2> /dev/null; then
  SIGNALS_ARE_DEFAULT=1 exec env --default-signal "$0" "$@"
fi
shell=$1
folder=$(mktemp -d)
socket=sumbench-$$
tmux() { command tmux -L "$socket" -f /dev/null "$@"; }
server=
trap 'tmux kill-server 2> /dev/null; [[ -z $server ]] || kill -9 "$server" 2> /dev/null; rm -rf "$folder"' EXIT
touch "$folder/experiment.json"

# Waits until the screen has a text, at most ten seconds.
await() {
  for _ in $(seq 200); do
    tmux capture-pane -p -J | grep -qF -- "$1" && return 0
    sleep 0.05
  done
  return 1
}

case $shell in
bash) start='bash --norc --noprofile' setting='PS1="> "; source <(sumbench completions bash)' ;;
zsh) start='zsh -f' setting='PS1="> "; autoload -U compinit; compinit -u -D; source <(sumbench completions zsh)' ;;
fish) start='fish --no-config' setting='function fish_prompt; echo "> "; end; sumbench completions fish | source' ;;
*) exit 64 ;;
esac
cd "$folder" || exit 2
tmux new-session -d -x 120 -y 30 "$start" || exit 2
server=$(tmux display-message -p '#{pid}')
tmux send-keys -l "$setting; echo re''ady"
tmux send-keys Enter
await ready || { echo "$shell did not start"; tmux capture-pane -p; exit 1; }

status=0
while IFS='|' read -r typed wanted; do
  tmux send-keys -l "clear"
  tmux send-keys Enter
  sleep 0.3
  tmux send-keys -l "$typed"
  await "$typed" || true
  tmux send-keys Tab
  if await "$wanted"; then
    echo "$shell: $typed -> $wanted"
  else
    echo "$shell: $typed was not completed to $wanted:"
    tmux capture-pane -p | grep -v '^$'
    status=1
  fi
  tmux send-keys C-c
  sleep 0.1
done << 'CALLS'
sumbench che|sumbench check
sumbench run --conf|sumbench run --config
sumbench run --config exp|experiment.json
sumbench run --format lat|--format latex
sumbench run --strategies textrank,lexrank-|textrank,lexrank-threshold
sumbench list stra|sumbench list strategies
sumbench init --outp|sumbench init --output
CALLS
exit $status
