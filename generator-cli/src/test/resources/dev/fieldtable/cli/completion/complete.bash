# Prints what a bash would complete lines with: bash complete.bash SCRIPT LINE…
source "$1"
shift
for line; do
  # As bash cuts it: the sign of --option=value is a word.
  read -ra COMP_WORDS <<<"${line//=/ = }"
  [[ $line != *' ' ]] || COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _fieldtable
  ((!${#COMPREPLY[@]})) || printf '<%s>' "${COMPREPLY[@]}"
  echo '<end>'
done
