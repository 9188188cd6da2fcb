-- id: fund_source_moved
-- title: 预算换了资金来源
-- category: 执行
-- scope: 年初有预算的来源行
-- by: document
-- basis: 年初预算列在一个来源，同样金额的全年预算却列在另一个来源
-- since: 0.1
-- version: 1
with sources as (
    select f.*, coalesce(f.label, s.label) as name, e.amount_unit
    from fct_fund as f
    join fct_evaluation as e on e.evaluation_key = f.evaluation_key
    join dim_fund_source as s on s.fund_kind = f.fund_kind
    where f.fund_kind not in ('total', 'subtotal')
),

in_scope as (
    select * from sources where initial_yuan > 0
),

-- All of it gone here, the same sum come there, where there was nothing before.
moves as (
    select a.evaluation_key, a.fund_no, min_by(b.name, b.fund_no) as new_name
    from in_scope as a
    join sources as b on b.evaluation_key = a.evaluation_key and b.fund_no <> a.fund_no and b.annual_yuan = a.initial_yuan
        and coalesce(b.initial_yuan, 0) = 0
    where coalesce(a.annual_yuan, 0) = 0
    group by a.evaluation_key, a.fund_no
),

final as (
    select a.evaluation_key, null::integer as row_no, a.subject, verdict_of(m.new_name is null) as verdict, 'info' as severity,
           yuan_text(a.initial_yuan) as printed, null::varchar as expected, case
               when m.new_name is not null then '年初预算' || money_text(a.initial_yuan, a.amount_unit) || '列在“' || a.name || '”，全年预算中同样金额列在“' || m.new_name
                    || '”，请核对资金来源。'
           end as detail, a.initial_location as location
    from in_scope as a
    left join moves as m on m.evaluation_key = a.evaluation_key and m.fund_no = a.fund_no
)

select * from final
