-- id: level3_not_an_indicator
-- title: 三级指标不是指标
-- category: 指标
-- scope: 填有三级指标的指标行
-- by: document
-- basis: 三级指标应是可以衡量的名称，不是一段话、项目名称、年度或依据
-- since: 0.1
-- version: 2
with indicators as (
    select i.*, e.project_name, i.level3_text as name_text, p.value as longest
    from fct_indicator_score as i
    join fct_evaluation as e on e.evaluation_key = i.evaluation_key
    join fct_policy as p on p.evaluation_key = i.evaluation_key and p.key = 'level3_paragraph_chars'
    where i.level3 is not null
),

named as (
    select i.evaluation_key, i.row_no, min(r.what) as what
    from indicators as i
    join reference.non_indicator_patterns as r on regexp_matches(i.name_text, r.pattern)
    where regexp_matches(i.name_text, getvariable('non_indicator_patterns'))
    group by i.evaluation_key, i.row_no
),

-- A sentence that goes on after its end is a paragraph, however short.
judged as (
    select i.*, case
        when rtrim(i.name_text, '。.;') = compare_text(i.project_name) or regexp_replace(project_text(rtrim(i.name_text, '。.;')), '(项目|经费|资金)+$', '') = regexp_replace(project_text(i.project_name), '(项目|经费|资金)+$', '') then '项目名称'
        when n.what is not null then n.what
        when length(i.name_text) > i.longest or regexp_matches(i.name_text, '[。;].') then '一段话' end as what
    from indicators as i
    left join named as n on n.evaluation_key = i.evaluation_key and n.row_no = i.row_no
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(what is null) as verdict, 'info' as severity, level3 as printed,
           null::varchar as expected, case
               when what is not null then '三级指标“' || level3 || '”是' || what || '，不是指标，请改为可以衡量的指标名称。'
           end as detail, location
    from judged
)

select * from final
