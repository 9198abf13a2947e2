# Types lines into a zsh, a tab behind each, and prints what it would complete them with: zsh -f complete.zsh SCRIPT LINE…
# Completion works in the line editor alone, and that on a terminal alone; so a zsh is given one.
zmodload zsh/zpty || exit 3
script=$1 home=$(mktemp -d)
shift
cat >$home/.zshrc <<EOF
PROMPT=
autoload -Uz compinit
compinit -u -D
source ${(q)script}
# What is found is told, and not added: so nothing changes, and nothing is drawn.
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-[OAD]* ]]; then
    builtin compadd "\$@"
    return
  fi
  local -a found
  builtin compadd -A found "\$@"
  (( ! \$#found )) || print -r -- "<\${(j:><:)found}>"
}
told() { print -r -- '<''end>' }
ready() { print -r -- '<''ready>' }
# The list of these is emptied each time.
complete_and_tell() { comppostfuncs=(told); zle complete-word }
zle -N zle-line-init ready
zle -N complete_and_tell
bindkey '^I' complete_and_tell
EOF
export ZDOTDIR=$home
zpty shell zsh -i
zpty -r shell said '*<ready>*'
for line; do
  zpty -w -n shell "$line"$'\t'
  zpty -r shell said '*<end>*'
  print -r -- "${${said//$'\r'/}//$'\n'/}"
  zpty -w -n shell $'\C-u'
done
zpty -d shell
rm -r $home
