-- title: 应报与已报
-- grain: coverage_key
-- key: coverage_key
-- columns:
--   coverage_key | 应报事项键 | |
--   year | 年度 | |
--   basis | 应报依据 | | roster 应报名单、last_year 上年报过、unasked 没有要求而报来
--   state | 报送情况 | | filed 已报、missing 未报、doubtful 待确认、ended 已结束、unlisted 名单外报来、new 本年新报
--   department | 主管部门 | |
--   unit | 实施单位 | |
--   project_name | 项目名称 | | 为空时要求该单位至少报一张表
--   project_code | 项目编码 | | 名单所写
--   project_key | 项目键 | |
--   evaluation_key | 本年的自评表 | |
--   last_evaluation_key | 上年的自评表 | |
--   doubtful_key | 可能是它的表 | |
--   roster_file | 名单文件 | |
--   location | 出处 | | 名单中的位置，或上年表的位置
with lines as (
    select l.*, min(m.evaluation_key) filter (m.form_year = l.year and m.matched_by <> 'similar') as evaluation_key,
           min(m.project_key) filter (m.matched_by in ('code', 'name')) as project_key,
           coalesce(min(m.evaluation_key) filter (m.form_year is null and m.matched_by in ('code', 'name')),
                    min(m.evaluation_key) filter (m.form_year = l.year and m.matched_by = 'similar')) as doubtful_key,
           min(m.evaluation_key) filter (m.form_year = l.year - 1 and m.matched_by in ('code', 'name')) as last_evaluation_key
    from stg_roster as l
    left join roster_match as m on m.year = l.year and m.line_no = l.line_no
    group by all
),

roster as (
    select short_key(concat_ws('|', 'roster', l.year, coalesce(l.code_text, ''), coalesce(l.department_text, ''), coalesce(l.unit_text, ''), coalesce(l.name_text, ''))) as coverage_key, l.year, 'roster' as basis,
           case when l.is_ended then 'ended' when l.evaluation_key is not null then 'filed' when l.doubtful_key is not null then 'doubtful' else 'missing' end as state,
           coalesce(f.department_name, l.department, l.unit) as department, coalesce(l.unit, f.unit_name) as unit, l.project_name, l.project_code, l.project_key,
           l.evaluation_key, l.last_evaluation_key, l.doubtful_key, l.file_name as roster_file, l.location
    from lines as l
    left join filed_form as f on f.evaluation_key = coalesce(l.evaluation_key, l.last_evaluation_key)
    qualify row_number() over (partition by coverage_key order by l.line_no) = 1
),

expected as (
    select short_key(concat_ws('|', 'last_year', x.year, x.project_key)) as coverage_key, x.year, 'last_year' as basis,
           case when x.is_ended then 'ended' when x.found_key is not null then 'filed' when x.doubtful_key is not null then 'doubtful' else 'missing' end as state,
           f.department_name as department, f.unit_name as unit, f.project_name, null as project_code, x.project_key, x.found_key as evaluation_key,
           x.evaluation_key as last_evaluation_key, x.doubtful_key, null as roster_file, f.location
    from coverage_expected as x
    join filed_form as f on f.evaluation_key = x.evaluation_key
),

-- Forms that nobody asked for by name.
others as (
    select short_key(concat_ws('|', 'unasked', f.evaluation_key)) as coverage_key, f.year, 'unasked' as basis,
           case when f.year in (select year from stg_roster) then 'unlisted' else 'new' end as state, f.department_name as department, f.unit_name as unit,
           f.project_name, null as project_code, f.project_key, f.evaluation_key, null as last_evaluation_key, null as doubtful_key, null as roster_file,
           f.location
    from filed_form as f
    where f.year is not null and f.form_kind <> 'department'
      and not exists (from roster_match as m where m.evaluation_key = f.evaluation_key and m.year = f.year)
      and not exists (from coverage_expected as x where x.project_key = f.project_key and x.year = f.year)
),

final as (
    select * from roster
    union all by name
    select * from expected
    union all by name
    select * from others
)

select * from final order by year, basis, coverage_key
