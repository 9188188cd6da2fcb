-- id: level3_not_an_indicator
-- title: 三级指标不是指标
-- category: 指标
-- scope: 填有三级指标的指标行
-- by: document
-- basis: 三级指标应是可以衡量的名称，不是一段话（几个分句而不以数、率一类收尾）、项目名称、年度或依据
-- since: 0.1
-- version: 3
with indicators as (
    select i.*, i.level3_text as name_text, p.value as longest, core_of_project(i.level3_text) = core_of_project(e.project_name) as is_project
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

-- A sentence that goes on after its end is a paragraph, however short; so are clauses that come to nothing that is measured.
judged as (
    select i.*, case
        when i.is_project then '项目名称'
        when n.what <> '一段话' or (n.what = '一段话' and not ends_in_measure(i.name_text)) then n.what
        when length(i.name_text) > i.longest or regexp_matches(i.name_text, '[。;].') then '一段话'
        when not ends_in_measure(i.name_text) and regexp_matches(regexp_replace(i.name_text, '\([^)]*\)', '', 'g'),
            case when length(i.name_text) > i.longest * 3 / 4 then '[^,]{4,},[^,]{4,}' when length(i.name_text) > i.longest / 2 then '[^,]{3,},[^,]{3,},[^,]{3,}' else '^$' end) then '一段话' end as what
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
