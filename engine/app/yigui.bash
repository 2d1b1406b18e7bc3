# bash completion for yigui
_yigui() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=
    local word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in check | facts | explain | why-not | rules | doctor) command=$word && break ;; esac
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
    rules) COMPREPLY=($(compgen -W 'check show test graph doc fmt table' -- "$cur")) && return ;;
    esac
    if [[ $cur == -* ]]; then
        local options='--help --lang'
        case $command in
        check) options+=' --as-of --stage --rules --waivers --format --output' ;;
        facts) options+=' --output --threads' ;;
        rules) options+=' --rules --coverage --mutate --check --examples --output --format' ;;
        explain) options+=' --text --structure --verbose --as-of --stage --rules --waivers' ;;
        why-not) options+=' --as-of --stage --rules --waivers' ;;
        '') options+=' --version' ;;
        esac
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
    elif [[ -z $command ]]; then
        COMPREPLY=($(compgen -W 'check facts explain why-not rules doctor' -- "$cur"))
    else
        COMPREPLY=($(compgen -f -- "$cur"))
    fi
}
complete -o filenames -F _yigui yigui
