-- id: full_score_but_text_says_missed
-- title: 满分而文字说没有完成
-- category: 得分
-- scope: 全年的表中有分值的指标行
-- by: document
-- basis: 实际完成值或偏差原因写有未完成、未达等字样的，不应得满分；数字没有说明已达标的，还看没有做到、正在办理、推迟、只做了一部分的说法
-- since: 0.1
-- version: 4
with texts as (
    select i.*, compare_text(coalesce(i.actual, '')) as actual_text, compare_text(coalesce(i.deviation, '')) as deviation_text, r.result is distinct from 'met' as is_open
    from fct_indicator_score as i
    join fct_target_result as r on r.evaluation_key = i.evaluation_key and r.row_no = i.row_no
    join stg_form_period as p on p.evaluation_key = i.evaluation_key
    where not p.is_interim and coalesce(i.weight, 1) > 0 and coalesce(i.actual, i.deviation) is not null
),

-- 无未完成事项 denies it.
told as (
    select * exclude (actual_text, deviation_text), regexp_replace(actual_text, getvariable('denied_phrases'), '', 'g') as actual_text,
           regexp_replace(deviation_text, getvariable('denied_phrases'), '', 'g') as deviation_text
    from texts
),

-- What was made up for in the end (已全部整改到位) is not left undone.
open_texts as (
    select *, case when is_open and not regexp_matches(actual_text, getvariable('resolved_signs')) then regexp_replace(actual_text, getvariable('benign_negations'), '', 'g') end as actual_rest,
           case when is_open and not regexp_matches(deviation_text, getvariable('resolved_signs')) then regexp_replace(deviation_text, getvariable('benign_negations'), '', 'g') end as deviation_rest
    from told
),

-- What the target asks for and the actual denies was missed, whatever it is: 完成扫描 and 2020年以前档案未扫描; not 不垮坝 and 未垮坝.
read as (
    select *, regexp_matches(actual_text, getvariable('missed_phrases')) or leaves_undone(actual_rest, concat(level3, target), getvariable('delayed_signs'))
                  or (regexp_matches(actual_text, '未|没有') and not regexp_matches(target, '[不无零未防0]|避免|杜绝|严禁|禁止')
                      and len(list_filter(regexp_extract_all(actual_text, '(?:未|没有)(?:全部|能|完全|全面|被)?([^,;。]{2})(?:$|[,;。])', 1), lambda word: contains(compare_text(target), word))) > 0) as is_actual,
           regexp_matches(deviation_text, getvariable('missed_phrases')) or leaves_undone(deviation_rest, concat(level3, target), getvariable('undone_signs')) as is_deviation
    from open_texts
),

judged as (
    select *, case when not is_actual and not is_deviation then true else score < weight end as is_right,
           case when is_actual then actual else deviation end as words
    from read
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'warning' as severity, plain(score) as printed,
           null::varchar as expected, case
               when is_right then null
               when is_right is null then row_name(level3, row_no) || '写“' || words || '”，没有分值或得分，无法核对。'
               else row_name(level3, row_no) || case when is_actual then '的实际完成值' else '的偏差原因' end || '写“' || words || '”，却得满分' || plain(score)
                    || '分，请按实际完成情况评分或更正文字。'
           end as detail, score_location as location
    from judged
)

select * from final
