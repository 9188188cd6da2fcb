-- title: 自评表的版本
-- grain: evaluation_key
-- by: project_key
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   project_key | 项目 | |
--   version_no | 版本序号 | | 同一项目同一年度按到达次序
--   version_state | 版本状态 | | current 现行、superseded 已有新版、copy 重复提交、contested 同批冲突待人工处理、rejected 冲突中未采用、withdrawn 已撤回
--   is_current | 是否现行 | |
--   year_form_count | 同项目同年度的表 | 张 | 不分版本和状态，年中的表另计；没有年度的表为空
with forms as (
    select e.evaluation_key, e.form_ordinal, e.year, k.project_key, coalesce(cast(e.year as varchar), e.evaluation_key) || case when p.is_interim then '|' || coalesce(compare_text(e.title), '') else '' end as version_year,
           case when x.is_withdrawn then 'withdrawn' else d.state end as state, d.arrival_no, d.source_path, c.fingerprint, x.chosen_at
    from stg_evaluation as e
    join stg_document as d on d.document_key = e.document_key
    join stg_project_key as k on k.evaluation_key = e.evaluation_key
    join stg_form_period as p on p.evaluation_key = e.evaluation_key
    join stg_form_content as c on c.evaluation_key = e.evaluation_key
    left join stg_form_decision as x on x.document_key = e.document_key and x.form_ordinal = e.form_ordinal
),

-- The newest collection that has a form for the project and year wins; a form whose year nobody knows is no version of another,
-- nor is a form of half a year one of the whole year's.
ranked as (
    select *, max(arrival_no) filter (state = 'current') over versions as newest_no,
           dense_rank() over (partition by project_key, version_year order by arrival_no) as version_no
    from forms
    window versions as (partition by project_key, version_year)
),

candidates as (
    select *, coalesce(state = 'current' and arrival_no = newest_no, false) as is_candidate from ranked
),

-- A person's choice among the candidates stands until newer ones come.
compared as (
    select *, row_number() over (partition by project_key, version_year, is_candidate, fingerprint order by chosen_at desc nulls last, source_path, form_ordinal) as copy_no,
           count(distinct case when is_candidate then fingerprint end) over versions as contents,
           arg_max(case when is_candidate then fingerprint end, case when is_candidate then chosen_at end) over versions as chosen
    from candidates
    window versions as (partition by project_key, version_year)
),

final as (
    select evaluation_key, project_key, cast(version_no as integer) as version_no, case
        when state = 'withdrawn' or newest_no is null then 'withdrawn'
        when not is_candidate then 'superseded'
        when copy_no > 1 then 'copy'
        when contents > 1 and chosen is null then 'contested'
        when contents > 1 and chosen <> fingerprint then 'rejected'
        else 'current' end as version_state,
        version_state = 'current' as is_current,
        case when year is not null then cast(count(*) over (partition by project_key, version_year) as integer) end as year_form_count
    from compared
)

select * from final order by evaluation_key
