-- id: fund_parts_not_sum
-- title: 各来源资金之和不等于总额
-- category: 算术
-- scope: 有合计行和来源行的资金表，逐列
-- by: document
-- basis: 总额＝各来源之和；按来源和按用途各列一遍时，每一遍各自等于总额
-- since: 0.1
-- version: 1
with cells as (
    unpivot (select evaluation_key, fund_no, fund_kind, initial_yuan as "initial", annual_yuan as annual, executed_yuan as executed from fct_fund)
    on "initial", annual, executed into name field value yuan
),

totals as (
    select evaluation_key, field, yuan as total from cells where fund_kind = 'total'
    qualify row_number() over (partition by evaluation_key, field order by fund_no) = 1
),

with_total as (
    select distinct evaluation_key from fct_fund where fund_kind = 'total'
),

parts as (
    select c.*, t.total, s.is_detail, c.fund_kind = 'fiscal' as is_fiscal,
           sum(c.yuan) over (partition by c.evaluation_key, c.field order by c.fund_no) as running
    from cells as c
    join with_total as w on w.evaluation_key = c.evaluation_key
    join dim_fund_source as s on s.fund_kind = c.fund_kind
    left join totals as t on t.evaluation_key = c.evaluation_key and t.field = c.field
    where c.fund_kind not in ('total', 'subtotal')
),

-- Rows of levels of government may stand below 财政资金 as its parts, or beside it; a second list begins where the first has reached the total.
sums as (
    select evaluation_key, field, any_value(total) as total, sum(yuan) as all_parts, sum(yuan) filter (not is_detail) as without_details,
           sum(yuan) filter (not is_fiscal) as without_fiscal, bool_or(is_fiscal) and bool_or(is_detail) as has_details,
           bool_or(running = total) as reaches_total
    from parts
    group by evaluation_key, field
),

judged as (
    select *, case when total is null then null
                   else all_parts = total or (has_details and (without_details = total or without_fiscal = total))
                        or (reaches_total and all_parts = 2 * total) end as is_right,
           case when has_details then without_details else all_parts end as part_sum,
           case field when 'initial' then '年初预算数' when 'annual' then '全年预算数' else '全年执行数' end as column_name
    from sums
),

final as (
    select j.evaluation_key, null::integer as row_no, 'funds.total.' || j.field as subject, verdict_of(j.is_right) as verdict, 'warning' as severity,
           yuan_text(j.total) as printed, yuan_text(j.part_sum) as expected, case
               when j.is_right then null
               when j.is_right is null then j.column_name || '各来源合计' || money_text(j.part_sum, e.amount_unit) || '，没有填总额，无法核对。'
               else j.column_name || '的总额为' || money_text(j.total, e.amount_unit) || '，各来源合计' || money_text(j.part_sum, e.amount_unit) || '，相差'
                    || money_text(abs(j.total - j.part_sum), e.amount_unit) || '，请核对各来源金额。'
           end as detail, case j.field when 'initial' then f.initial_location when 'annual' then f.annual_location else f.executed_location end as location
    from judged as j
    join fct_fund as f on f.evaluation_key = j.evaluation_key
    join fct_evaluation as e on e.evaluation_key = j.evaluation_key
    qualify row_number() over (partition by j.evaluation_key, j.field order by f.fund_kind = 'total' desc, f.fund_no) = 1
)

select * from final
