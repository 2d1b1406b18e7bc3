# bash completion for yigui
_yigui() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=
    local word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            check | facts | cleanup | explain | why-not | rules | audit | filing | worker | doctor)
                command=$word && break
                ;;
        esac
    done
    case $prev in
    --format) COMPREPLY=($(compgen -W 'text json html sarif junit svg dot' -- "$cur")) && return ;;
    --lang) COMPREPLY=($(compgen -W 'zh en' -- "$cur")) && return ;;
    --stage)
        COMPREPLY=($(compgen -W 'drafting review deliberation issuance published filing expiry cleanup' -- "$cur"))
        return
        ;;
    --rules) COMPREPLY=($(compgen -d -- "$cur")) && return ;;
    -o | --output) COMPREPLY=($(compgen -f -- "$cur")) && return ;;
    audit)
        COMPREPLY=($(compgen -W 'append list show verify prove checkpoint export import' -- "$cur"))
        return
        ;;
    filing) COMPREPLY=($(compgen -d -W 'check review' -- "$cur")) && return ;;
    --kind)
        COMPREPLY=($(compgen -W 'decision waiver cleanup filing note' -- "$cur"))
        return
        ;;
    --hash) COMPREPLY=($(compgen -W 'sha256 sm3' -- "$cur")) && return ;;
    --sign) COMPREPLY=($(compgen -W 'ed25519 sm2' -- "$cur")) && return ;;
    --ledger | --key | --head | --passphrase-file | --proof | --pub | --paper | --since | --all-offices)
        COMPREPLY=($(compgen -f -- "$cur"))
        return
        ;;
    rules) COMPREPLY=($(compgen -W 'check show test graph doc fmt table' -- "$cur")) && return ;;
    esac
    if [[ $cur == -* ]]; then
        local options='--help --lang'
        case $command in
        check)
            options+=' --as-of --stage --year --rules --waivers --format --output --ledger --office --operator --key'
            options+=' --head --passphrase-file --hash --sign --allow-secret'
            options+=' --ocr --max-memory --max-seconds'
            ;;
        audit)
            options+=' --ledger --output --format --office --operator --key --head --passphrase-file'
            options+=' --hash --sign --allow-secret --kind --title --number --text --paper --proof'
            options+=' --pub --renew-head --since --all-offices'
            ;;
        facts) options+=' --output --threads --ocr --max-memory --max-seconds' ;;
        filing)
            options+=' --as-of --stage --output --rules --waivers --redact --pub --ledger --office --operator'
            options+=' --key --head --passphrase-file --hash --sign --allow-secret'
            ;;
        rules) options+=' --rules --coverage --mutate --check --examples --output --format' ;;
        cleanup)
            options+=' --register --as-of --rules --output --threads --cache --no-cache'
            options+=' --explain-cache --shard --merge'
            ;;
        worker) options+=' --ndjson --as-of --rules --ocr --max-memory --max-seconds' ;;
        why-not) options+=' --as-of --stage --rules --waivers' ;;
        explain)
            options+=' --text --structure --verbose --as-of --stage --year --rules --waivers'
            options+=' --ocr --max-memory --max-seconds'
            ;;
        '') options+=' --version' ;;
        esac
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
    elif [[ -z $command ]]; then
        COMPREPLY=($(compgen -W 'check facts cleanup explain why-not rules audit filing worker doctor' -- "$cur"))
    else
        COMPREPLY=($(compgen -f -- "$cur"))
    fi
}
complete -o filenames -F _yigui yigui
