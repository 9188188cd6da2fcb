-- title: 各部门报送覆盖
-- grain: year, department
-- columns:
--   year | 年度 | |
--   department | 主管部门 | | 名单或表中所写
--   expected_count | 应报 | 项 | 应报名单所列，加上年报过而名单没有说到的
--   filed_count | 已报 | 项 | 应报中的
--   missing_count | 未报 | 项 |
--   doubtful_count | 待确认 | 项 | 有名称相近或没有年度的表
--   coverage_pct | 覆盖率 | % | 已报÷应报；没有应报依据的为空
--   unlisted_count | 名单外报来 | 项 | 该年度有名单而名单没有列的
--   new_count | 本年新报 | 项 | 该年度没有名单，上年也没有报过
--   ended_count | 已结束 | 项 | 名单中标明
with final as (
    select year, coalesce(department, '（未填主管部门）') as department, count(*) filter (state in ('filed', 'missing', 'doubtful')) as expected_count,
           count(*) filter (state = 'filed') as filed_count, count(*) filter (state = 'missing') as missing_count,
           count(*) filter (state = 'doubtful') as doubtful_count, pct(filed_count, expected_count) as coverage_pct,
           count(*) filter (state = 'unlisted') as unlisted_count, count(*) filter (state = 'new') as new_count, count(*) filter (state = 'ended') as ended_count
    from fct_coverage
    group by year, coalesce(department, '（未填主管部门）')
)

select * from final order by year desc, missing_count desc, department
