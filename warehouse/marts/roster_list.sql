-- title: 应报名单
-- grain: year
-- columns:
--   year | 年度 | | 应报自评表的年度
--   roster_file | 名单文件 | | 最近一次导入的
--   line_count | 名单行数 | 行 |
--   ended_count | 标明已结束 | 行 |
--   unit_count | 单位数 | 个 |
--   imported_by | 导入人 | |
--   imported_at | 导入时间 | | UTC
--   import_count | 导入次数 | 次 | 后导入的代替先导入的
with imports as (
    select cast(key as integer) as year, count(*) as import_count from lake.decisions where what = 'roster.import' group by key
),

final as (
    select r.year, any_value(r.file_name) as roster_file, count(*) as line_count, count(*) filter (r.is_ended) as ended_count,
           count(distinct coalesce(r.unit_text, r.department_text)) as unit_count, any_value(r.imported_by) as imported_by,
           any_value(r.imported_at) as imported_at, any_value(i.import_count) as import_count
    from stg_roster as r
    join imports as i on i.year = r.year
    group by r.year
)

select * from final order by year desc
