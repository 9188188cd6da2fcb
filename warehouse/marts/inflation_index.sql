-- title: 各单位得分虚高指数
-- grain: year, unit
-- columns:
--   year | 年度 | | 没有年度的表为空
--   unit | 实施单位 | | 统一名称；没有填的取主管部门
--   index_pct | 虚高指数 | % | 四项按权重（40、20、30、10）平均，缺的一项不计；0为没有迹象
--   gap_pct | 得分高出执行 | 个百分点 | 各表指标得分率减执行率（低于0按0）的平均
--   gap_usable_count | 可算表 | 张 | 有指标得分率和执行率的表
--   form_count | 表 | 张 | 计入汇总的全部表
--   full_mark_pct | 满分指标 | % | 占有分值和得分的指标行
--   full_mark_usable_count | 可算行 | 行 | 有分值和得分的指标行
--   missed_full_pct | 未完成得满分 | % | 占判明未完成的指标行
--   missed_full_usable_count | 未完成行 | 行 | 判明未完成的指标行
--   copied_pct | 照抄指标值 | % | 逐字相同，单纯的数字不算
--   copied_usable_count | 可比行 | 行 | 指标值和完成值都有文字的指标行
--   indicator_count | 指标行 | 行 | 有三级指标的全部
-- parameters:
--   year INTEGER = NULL | 年度 | 不填为全部年度
with components as (
    select *, units6(component_pct) as units from inflation_component where $year is null or year = $year
),

final as (
    select year, unit, millionths(divide_rounded(cast(sum(units * weight) as hugeint), cast(sum(weight) filter (units is not null) as hugeint))) as index_pct,
           any_value(component_pct) filter (component = 'gap') as gap_pct, any_value(usable_count) filter (component = 'gap') as gap_usable_count,
           any_value(all_count) filter (component = 'gap') as form_count,
           any_value(component_pct) filter (component = 'full_mark') as full_mark_pct,
           coalesce(any_value(usable_count) filter (component = 'full_mark'), 0) as full_mark_usable_count,
           any_value(component_pct) filter (component = 'missed_full') as missed_full_pct,
           coalesce(any_value(usable_count) filter (component = 'missed_full'), 0) as missed_full_usable_count,
           any_value(component_pct) filter (component = 'copied') as copied_pct,
           coalesce(any_value(usable_count) filter (component = 'copied'), 0) as copied_usable_count,
           coalesce(any_value(all_count) filter (component = 'full_mark'), 0) as indicator_count
    from components
    group by year, unit
)

select * from final order by year desc nulls last, index_pct desc nulls last, unit
