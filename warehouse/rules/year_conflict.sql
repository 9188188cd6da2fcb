-- id: year_conflict
-- title: 表题或项目名称的年度与评价年度不一致
-- category: 跨文档
-- scope: 表题或项目名称写有年度的表
-- by: document
-- basis: 表题和题下、项目名称所写年度应为评价年度；名称写的是起止年度的，评价年度在其中即可
-- since: 0.1
-- version: 2
with evaluation as (
    select evaluation_key, year, project_name, title, cell_text(cells, 'title_year') as title_line,
           coalesce(cell_at(cells, 'title'), location) as title_location, coalesce(cell_at(cells, 'project_name'), location) as name_location
    from fct_evaluation
),

-- （2024年度） may stand on a line of its own below a title that says 2023年度.
named as (
    select *, first_year_in(title) as title_from, last_year_in(title) as title_to, first_year_in(title_line) as line_from, last_year_in(title_line) as line_to,
           first_year_in(project_name) as name_from, last_year_in(project_name) as name_to
    from evaluation
),

judged as (
    select *, coalesce(year between title_from and title_to, title_from is null) and coalesce(year between line_from and line_to, line_from is null) as is_title_right,
           coalesce(year between name_from and name_to, name_from is null) as is_name_right,
           case when coalesce(year between title_from and title_to, true) then coalesce(line_to, title_to) else title_to end as title_year
    from named
    where coalesce(title_from, line_from, name_from) is not null
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, case
               when year is null then 'undetermined' when is_title_right and is_name_right then 'pass' else 'fail' end as verdict,
           'warning' as severity, cast(case when is_title_right then coalesce(name_to, title_year) else title_year end as varchar) as printed,
           cast(year as varchar) as expected, case
               when year is null then '表题或项目名称写有' || coalesce(title_year, name_to) || '年，但评价年度不明，无法核对。'
               when not is_title_right then '表题写的是' || title_year || '年，评价年度是' || year || '年，请核对年度。'
               when not is_name_right then '项目名称写的是' || name_to || '年，评价年度是' || year || '年，请核对年度。'
           end as detail, case when is_title_right then name_location else title_location end as location
    from judged
)

select * from final
