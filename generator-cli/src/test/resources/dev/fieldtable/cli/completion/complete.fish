# Prints what this fish would complete lines with: fish --no-config complete.fish SCRIPT LINE…
source $argv[1]
for line in $argv[2..]
    for found in (complete -C $line)
        printf '<%s>' (string split -m 1 -f 1 \t -- $found)
    end
    echo '<end>'
end
